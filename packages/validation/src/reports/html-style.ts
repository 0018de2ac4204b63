/** The report's own style: it must print on A4 and open years later, so it asks nothing of any other file. */
export const htmlStyle = `
:root { color-scheme: light; --ink: #1c2430; --quiet: #525d6b; --line: #d5dae1; --paper: #fff; --wash: #f5f7f9;
  --error: #a8201a; --error-wash: #fdf0ef; --warning: #7a4b00; --warning-wash: #fff6e5;
  --note: #1f4e8c; --note-wash: #eef4fb; --passed: #14603a; --passed-wash: #ecf7f0; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--wash); color: var(--ink);
  font: 16px/1.55 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: var(--paper); min-height: 100vh; }
h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 2.25rem 0 .75rem; padding-bottom: .375rem; border-bottom: 2px solid currentColor; }
h3 { font-size: 1rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
p { margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.verdict { padding: 1rem 1.25rem; border-radius: .5rem; border-inline-start: .375rem solid currentColor; margin-bottom: 1.25rem; }
.verdict strong { font-size: 1.25rem; }
.verdict p + p { margin-top: .375rem; color: var(--ink); }
.passed { color: var(--passed); background: var(--passed-wash); }
.passed-with-warnings { color: var(--warning); background: var(--warning-wash); }
.failed, .unreadable { color: var(--error); background: var(--error-wash); }
.stamp { font-size: .875rem; }
.error h2, h2.error { color: var(--error); }
.warning h2, h2.warning { color: var(--warning); }
.note h2, h2.note { color: var(--note); }
ol { list-style: none; margin: 0; padding: 0; }
.finding { padding: .875rem 1rem; margin-bottom: .75rem; border: 1px solid var(--line); border-radius: .5rem;
  border-inline-start-width: .375rem; break-inside: avoid; }
.error .finding { border-inline-start-color: var(--error); }
.warning .finding { border-inline-start-color: var(--warning); }
.note .finding { border-inline-start-color: var(--note); }
.finding dl { margin-top: .5rem; font-size: .9375rem; }
.reasons { margin-top: .75rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.reasons li + li { margin-top: .75rem; }
.code { color: var(--quiet); font-size: .8125rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd + dt { margin-top: .375rem; } main { padding-inline: 1rem; } }
@media print {
  @page { size: A4; margin: 18mm 15mm 18mm 20mm; }
  .finding { padding: .5rem .75rem; margin-bottom: .5rem; }
  .finding dl { font-size: 9.5pt; gap: .125rem .75rem; }
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; min-height: 0; }
  h2 { break-after: avoid; }
  .verdict, .finding { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
