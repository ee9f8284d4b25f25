/** What is known of the page a widget stands on. */
export interface Page {
  /** Where the page itself is. */
  href: string;
  /** Jupyter's base URL such as `/` or `/user/ada/`; absent outside of Jupyter. */
  baseUrl?: string | undefined;
}

// Pages of JupyterLab and Notebook that show the file named by the rest of the path.
const SHOWN = /\/(?:lab(?:\/workspaces\/[^/]+)?\/tree|doc\/tree|notebooks|tree)\/(.*)$/;

/** The page of a document. */
export function pageOf(doc: Document): Page {
  const config = doc.getElementById("jupyter-config-data")?.textContent;
  try {
    const data = config ? (JSON.parse(config) as { baseUrl?: string }) : {};
    return { href: doc.location.href, baseUrl: data.baseUrl };
  } catch {
    return { href: doc.location.href };
  }
}

/**
 * Where to load a file from. A relative URL is meant from the notebook's folder, which Jupyter
 * serves under `files/`; `revision` keeps the browser from showing what the file was before.
 */
export function located(url: string, revision: number, page: Page): string {
  if (url === "" || /^(data|blob):/i.test(url)) return url;
  const absolute = /^([a-z][a-z0-9+.-]*:|\/)/i.test(url);
  let full = new URL(url, page.href);
  if (!absolute && page.baseUrl !== undefined) {
    const shown = SHOWN.exec(new URL(page.href).pathname)?.[1] ?? "";
    const folder = shown.includes("/") ? shown.slice(0, shown.lastIndexOf("/") + 1) : "";
    full = new URL(`${page.baseUrl.replace(/\/?$/, "/")}files/${folder}${url}`, page.href);
  }
  if (!["http:", "https:", "file:"].includes(full.protocol)) return "";
  // A signed address would be refused with anything added, so only our own files are marked.
  if (!absolute && revision > 0) full.searchParams.set("v", String(revision));
  return full.href;
}
