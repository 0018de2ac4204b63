// Before anything that reads data: see the file.
import "./shell/no-generated-code";

// The style sheets first: the order in which cascade layers are named for the first time is their order for good.
import "./styles/index.css";

import { render } from "solid-js/web";
import { Application } from "./application";

const root = document.getElementById("application");
if (root === null) throw new Error("index.html has no element #application");
render(() => <Application />, root);
