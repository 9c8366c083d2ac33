// Draws process models where a page holds one: the way taken, the step that waits, names in the page's language.
(function () {
  'use strict';
  const LEGIBLE = 0.7;

  function draw(place) {
    if (place.dataset.drawn || !window.BpmnJS) return;
    place.dataset.drawn = 'yes';
    const viewer = new window.BpmnJS({ container: place });
    const names = JSON.parse(place.dataset.names || '{}');
    viewer.importXML(place.dataset.bpmn).then(function () {
      const canvas = viewer.get('canvas');
      const elements = viewer.get('elementRegistry');
      const changed = viewer.get('eventBus');
      elements.forEach(function (element) {
        const id = element.businessObject.id;
        const name = element.labelTarget ? null : names[id];
        if (!name || element.businessObject.name === name) return;
        element.businessObject.name = name;
        changed.fire('element.changed', { element: element });
        (element.labels || []).forEach(function (label) { changed.fire('element.changed', { element: label }); });
      });
      (place.dataset.taken || '').split(' ').forEach(function (id) { if (id && elements.get(id)) canvas.addMarker(id, 'taken'); });
      if (place.dataset.waiting && elements.get(place.dataset.waiting)) {
        canvas.removeMarker(place.dataset.waiting, 'taken');
        canvas.addMarker(place.dataset.waiting, 'waiting');
      }
      canvas.zoom('fit-viewport');
      if (canvas.zoom() < LEGIBLE) {
        canvas.zoom(LEGIBLE);
        canvas.scrollToElement(place.dataset.waiting || elements.find(function (each) { return each.type === 'bpmn:StartEvent'; }));
      }
      // the wheel belongs to the page, not to the picture
      viewer.get('zoomScroll').toggle(false);
    });
  }

  function look() {
    document.querySelectorAll('.bpmn[data-bpmn]').forEach(function (place) {
      const fold = place.closest('details');
      if (!fold || fold.open) draw(place);
      else fold.addEventListener('toggle', function () { if (fold.open) draw(place); });
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look); else look();
})();
