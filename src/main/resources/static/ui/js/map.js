// Makes the drawn map one that moves. Leaflet and the points are fetched when the map comes into sight; if anything fails, the drawing stays.
const place = document.getElementById('map');

const style = (href) => new Promise((done, failed) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.onload = done;
  link.onerror = failed;
  document.head.append(link);
});

// Leaflet takes a string for HTML; a name is a text
const text = (words) => Object.assign(document.createElement('span'), { textContent: words });

const words = (shop) => {
  const box = document.createElement('div');
  const link = document.createElement('a');
  link.href = `/shops/${shop.slug}`;
  link.textContent = shop.name;
  const where = document.createElement('div');
  where.textContent = shop.commune;
  box.append(link, where);
  return box;
};

/** What the drawing shows: west, north, pixels for a degree, squeeze, height. */
const bounds = () => {
  const [west, north, scale, squeeze, height] = place.dataset.near.split(',').map(Number);
  return [[north - height / scale, west], [north, west + 800 / (scale * squeeze)]];
};

const draw = async () => {
  const [points] = await Promise.all([
    fetch(place.dataset.points).then((answer) => { if (!answer.ok) throw new Error(answer.status); return answer.json(); }),
    import(`${place.dataset.leaflet}.js`),
    style(place.dataset.style),
  ]);
  const L = window.L;
  const ground = document.createElement('div');
  ground.className = 'map-live';
  ground.setAttribute('role', 'region');
  ground.setAttribute('aria-label', place.dataset.region);
  place.prepend(ground);
  const map = L.map(ground, { zoomControl: false, scrollWheelZoom: false, zoomSnap: 0.25, minZoom: 7, maxZoom: 17, attributionControl: !!place.dataset.tiles });
  map.fitBounds(bounds());
  L.control.zoom({ zoomInTitle: place.dataset.in, zoomOutTitle: place.dataset.out }).addTo(map);
  if (place.dataset.tiles) L.tileLayer(place.dataset.tiles, { attribution: place.dataset.attribution }).addTo(map);
  points.communes.forEach(([name, latitude, longitude, radius, group, named]) => {
    const dot = L.circleMarker([latitude, longitude], { radius, className: `map-commune map-epci-${group % 8}`, stroke: false, interactive: false }).addTo(map);
    if (named) dot.bindTooltip(text(name), { permanent: true, direction: 'right', className: 'map-name' });
  });
  points.groups.forEach(([name, latitude, longitude]) => {
    L.tooltip({ permanent: true, direction: 'center', className: 'map-name map-name--group' }).setLatLng([latitude, longitude]).setContent(text(name)).addTo(map);
  });
  points.shops.forEach((shop) => {
    const chosen = shop.slug === place.dataset.shop;
    const pin = L.circleMarker([shop.latitude, shop.longitude], { radius: chosen ? 11 : 8, className: shop.open ? 'map-pin map-pin--leaf' : 'map-pin map-pin--shut' })
      .bindPopup(words(shop), { closeButton: false }).bindTooltip(text(shop.name)).addTo(map);
    if (chosen) pin.openPopup();
  });
  place.querySelector('.map-drawn').remove();
};

new IntersectionObserver((seen, observer) => {
  if (!seen.some((entry) => entry.isIntersecting)) return;
  observer.disconnect();
  draw().catch(() => place.querySelector('.map-live')?.remove());
}).observe(place);
