import { writeFile } from "node:fs/promises";
import { openapiText } from "./documentation/openapi-document.js";

// Run as `pnpm openapi`; a test holds the committed file to the code.
await writeFile(new URL("../openapi.json", import.meta.url), openapiText);
