import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { fill, link } from "/tmp/fill.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".otf": "font/otf",
};
const server = createServer(async (req, res) => {
  const p = new URL(req.url, "http://x").pathname;
  try {
    const b = await readFile(join("dist", p === "/" ? "index.html" : p));
    res.writeHead(200, { "content-type": types[extname(p)] ?? "application/octet-stream" });
    res.end(b);
  } catch {
    res.writeHead(200, { "content-type": "text/html" });
    res.end(await readFile("dist/index.html"));
  }
}).listen(0);
const base = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: sparticuz.args.filter((a) => a !== "--single-process"),
});
const only = process.argv.slice(2);
const shots = {
  chooser: [
    "/tra-cuu",
    async (p) => {
      await p.getByRole("combobox", { name: /Đề nghị hỗ trợ/ }).click();
      await p.mouse.wheel(0, 0);
    },
  ],
  search: [
    "/tra-cuu",
    async (p) => {
      await p.getByRole("combobox", { name: /Đề nghị hỗ trợ/ }).click();
      await p.keyboard.type("hoi cho");
    },
  ],
  machinery: [link(fill("advanced-machinery").app)],
  fair: [link(fill("trade-fair-participation").app)],
  loans: [link(fill("relocation-loan-interest").app)],
  staff: [link(fill("staff-training").app)],
  cluster: [link(fill("cluster-infrastructure").app)],
  umbrella: [link({ activity: "trade-fair", planYear: 2026 })],
  start: [link({ activity: "monitoring", planYear: 2026 })],
};
for (const [name, [path, act]] of Object.entries(shots)) {
  if (only.length && !only.includes(name)) continue;
  for (const width of [1440, 390]) {
    const c = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 1000 }, locale: "vi-VN" });
    const p = await c.newPage();
    p.on("pageerror", (e) => console.log(name, "ERR", e.message));
    await p.goto(base + path);
    await p.waitForSelector("h1");
    if (act) await act(p);
    await p.waitForTimeout(400);
    await p.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: !act });
    await c.close();
  }
}
await browser.close();
server.close();
