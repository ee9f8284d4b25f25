// One ESM file for every entry in src/, or with --tests the tests of the pure parts.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const tests = process.argv.includes("--tests");
const folder = tests ? "tests" : "src";
const entries = readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));

await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  entryPoints: entries.map((name) => `${folder}/${name}`),
  outdir: tests ? "build" : "../nemo_jupyter/widgets/static",
  bundle: true,
  format: "esm",
  target: "es2022",
  platform: tests ? "node" : "browser",
  minify: !tests,
  loader: { ".css": "text" },
  legalComments: "none",
  logLevel: "warning",
});
