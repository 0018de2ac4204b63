/** The look of the page: system fonts, one colour, light and dark, nothing from elsewhere. */
export const style = `
:root{color-scheme:light dark;--ink:#14211c;--soft:#52625b;--line:#dbe3df;--ground:#fff;--raised:#f5f8f6;--accent:#0b6b4f;--warm:#8a4b08;--bad:#a3271f;--blue:#1a5a96}
@media (prefers-color-scheme:dark){:root{--ink:#e6ede9;--soft:#9fb0a8;--line:#2c3833;--ground:#121715;--raised:#1a211e;--accent:#5fd0a5;--warm:#e9b46b;--bad:#ff9b90;--blue:#8fc3f5}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem 1rem;z-index:1}
.page{display:grid;grid-template-columns:18rem minmax(0,1fr);max-width:76rem;margin:0 auto}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:2.5rem 1rem 2.5rem 1.5rem;font-size:.875rem}
nav h2{font-size:.75rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:1.5rem 0 .4rem}
nav ul{list-style:none;margin:0;padding:0}nav li{margin:.15rem 0}
nav a{display:block;padding:.15rem 0;color:inherit;text-decoration:none}nav a:hover{color:var(--accent);text-decoration:underline}
main{padding:2.5rem 2rem 6rem;min-width:0;border-left:1px solid var(--line)}
h1{font-size:2rem;line-height:1.2;margin:0 0 .25rem;letter-spacing:-.02em}
.version{color:var(--soft);margin:0 0 1.25rem}
.lead{font-size:1.1rem;max-width:44rem}
h2{font-size:1.35rem;margin:3rem 0 .25rem;letter-spacing:-.01em}
h2+p{color:var(--soft);margin:0 0 1rem}
h3{margin:0;font-size:1.05rem}
h4{font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:1.5rem 0 .5rem}
.operation{padding:1.5rem 0;border-top:1px solid var(--line)}
.operation p{max-width:46rem;margin:.5rem 0}
.summary{font-weight:600}
.method{display:inline-block;min-width:3.6rem;text-align:center;font:700 .75rem/1.7 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;border-radius:4px;border:1px solid currentColor;margin-right:.4rem}
.get{color:var(--blue)}.post{color:var(--accent)}
.path,code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.path{font-weight:600}
code{font-size:.875em}
pre{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:1rem;overflow:auto;font-size:.875rem;line-height:1.5;margin:.5rem 0;overflow-wrap:normal}
pre code{font-size:inherit}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:normal}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
td{overflow-wrap:anywhere;min-width:5rem}td:last-child{min-width:12rem}
thead th{color:var(--soft);font-weight:500}tbody th{font-weight:600;white-space:nowrap}
.required{color:var(--warm);font-size:.75rem;font-weight:500;margin-left:.5rem}
.replies{list-style:none;margin:0;padding:0}.replies li{display:flex;gap:.75rem;margin:.3rem 0}
.status{font:700 .85rem/1.9 ui-monospace,Menlo,Consolas,monospace;flex:none}.s2{color:var(--accent)}.s3{color:var(--soft)}.s4,.s5{color:var(--bad)}
details{border-top:1px solid var(--line);padding:.6rem 0}summary{cursor:pointer}summary h3{display:inline;font:600 .95rem ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
details p{max-width:46rem}.type{color:var(--soft)}.form{font-weight:600;margin:1rem 0 .25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.5rem;margin:0}dt{font-weight:600}dd{margin:0}
dt:target{background:var(--raised)}[id^=schema-]{scroll-margin-top:4rem}
@media (max-width:56rem){.page{display:block}nav{position:static;max-height:none;padding:1.25rem 1.25rem 0}nav h2{display:none}nav ul{display:flex;flex-wrap:wrap;gap:0 1rem}
main{border:0;padding:1.5rem 1.25rem 4rem}h1{font-size:1.6rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.75rem}
thead{position:absolute;left:-999rem}tbody tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}tbody th,td{display:block;border:0;padding:.1rem 0;min-width:0}td:empty{display:none}}
@media print{nav{display:none}.page{display:block}main{border:0}}
`;
