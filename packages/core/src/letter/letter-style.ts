/** Page and type of Decree 30/2020/NĐ-CP Annex I: A4, margins 20/15/20/30 mm, Times New Roman 13–14, number on top. */
export const letterStyle = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", Times, serif; } }
@page :first { @top-center { content: none; } }
* { box-sizing: border-box; }
html { background: #e7e7e7; }
body { width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; background: #fff; color: #000; font: 14pt/1.25 "Times New Roman", Times, "Liberation Serif", serif; }
p { margin: 6pt 0; text-align: justify; text-indent: 10mm; }
table { width: 100%; border-collapse: collapse; }
td { padding: 0; vertical-align: top; text-align: center; }
td p { margin: 0; text-align: center; text-indent: 0; }
.letterhead td:first-child { width: 42%; }
.parent, .sender, .nation { font-size: 12pt; }
.nation, .motto { white-space: nowrap; }
.motto { font-size: 13pt; }
.sender, .nation, .motto, .addressee, h2, h3 { font-weight: bold; }
.rule { border: 0; border-top: 0.75pt solid #000; margin: 2pt auto 0; }
.sender + .rule { width: 40%; }
.motto + .rule { width: 62%; }
.number { font-size: 13pt; padding-top: 6pt; }
.subject { font-size: 12pt; margin-top: 6pt; padding: 0 4mm; }
.date { font-size: 14pt; font-style: italic; padding-top: 6pt; }
.addressee { margin: 18pt 0 12pt; text-align: center; text-indent: 0; font-weight: normal; }
.basis { font-style: italic; }
h2 { font-size: 13pt; margin: 14pt 0 6pt; text-transform: uppercase; break-after: avoid; }
h3 { font-size: 14pt; margin: 10pt 0 4pt; text-indent: 10mm; text-align: justify; break-after: avoid; }
.signature { margin-top: 18pt; break-inside: avoid; }
.signature td { width: 50%; }
.recipients, .recipients p { text-align: left; font-size: 11pt; }
.recipients .title { font-size: 12pt; font-weight: bold; font-style: italic; }
.signatory { font-weight: bold; padding-bottom: 28mm; }
@media print { html { background: none; } body { width: auto; min-height: 0; margin: 0; padding: 0; } }
@media screen and (max-width: 210mm) { body { width: auto; margin: 0; padding: 6mm; } .nation, .motto { white-space: normal; } }
`.trim();
