import "@khuyencong/design/fonts.css";
import "@khuyencong/design/tokens.css";
import "./styles/base.css";
import { render } from "solid-js/web";
import { Application } from "./application";

const root = document.getElementById("application");
if (root === null) throw new Error("index.html has no element #application");
render(() => <Application />, root);

// Kept for use without a network; where a browser cannot, the page works with one.
if (import.meta.env.PROD) navigator.serviceWorker?.register("./offline-worker.js").catch(() => undefined);
