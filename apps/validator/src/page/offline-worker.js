// Keeps the whole page on the machine, so that it works without a network. The build puts in what belongs to it.
const files = "FILES";
const store = `khuyencong-validate-${"VERSION"}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(store).then((cache) => cache.addAll(files)));
});

// A new version takes over once every tab of the old one is closed: no page mixes the two.
self.addEventListener("activate", (event) => {
  const ours = (name) => name.startsWith("khuyencong-validate-") && name !== store;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(ours).map((name) => caches.delete(name)))));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    caches.open(store).then(async (cache) => (await cache.match(request, { ignoreSearch: true })) ?? fetch(request)),
  );
});
