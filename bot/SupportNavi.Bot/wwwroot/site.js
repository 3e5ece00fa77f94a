// The page is complete without this file. It adds: leaving at once, the position, copying and printing.
(() => {
  'use strict';
  const find = selector => document.querySelector(selector);

  const leave = event => {
    if (event) {
      event.preventDefault();
    }
    const to = find('#leave').dataset.to;
    document.body.remove();
    try {
      navigator.sendBeacon('/leave');
    } finally {
      location.replace(to);
    }
  };
  find('#leave').addEventListener('submit', leave);

  // Shift three times within two seconds and nothing between.
  let shifts = [];
  addEventListener('keydown', event => {
    if (event.repeat) {
      return;
    }
    shifts = event.key === 'Shift' ? shifts.filter(time => event.timeStamp - time < 2000).concat(event.timeStamp) : [];
    if (shifts.length === 3) {
      leave();
    }
  });

  // Neither the browser's memory of the page nor a page left open shows what has been forgotten since.
  const opened = Date.now();
  const minutes = Number(document.body.dataset.private);
  const again = () => location.replace('/');
  addEventListener('pageshow', event => {
    if (event.persisted) {
      again();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (minutes && !document.hidden && Date.now() - opened > minutes * 60000) {
      again();
    }
  });

  const position = find('#position');
  if (position && navigator.geolocation && isSecureContext) {
    position.hidden = false;
    position.addEventListener('submit', event => {
      event.preventDefault();
      const failed = () => {
        position.querySelector('p').hidden = false;
      };
      navigator.geolocation.getCurrentPosition(found => {
        // About a hundred metres: enough for a town, too little for a house.
        position.elements.lat.value = found.coords.latitude.toFixed(3);
        position.elements.lng.value = found.coords.longitude.toFixed(3);
        position.submit();
      }, failed, { timeout: 10000, maximumAge: 60000 });
    });
  }

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.closest('.copy').querySelector('.paper').textContent);
      button.textContent = button.dataset.done;
    });
  }
})();
