// A link carries its token behind the "#", where no server, log or mail scanner sees it. This moves it into the form
// and out of the address bar. Nothing is sent until the person says so.
//
//   data-token            the field that takes the token
//   data-with="token"     shown once there is one           (hidden in the page)
//   data-with="nothing"   shown as long as there is none    (the ways without this script)
//   data-with="part"      shown when the link was cut off   (hidden in the page)
"use strict";
(() => {
  const field = document.querySelector("[data-token]");
  if (!field) return;

  const show = (what) => {
    for (const part of document.querySelectorAll("[data-with]")) {
      const { with: when } = part.dataset;
      part.hidden = when !== what && !(when === "nothing" && what === "part");
    }
  };

  const read = () => {
    const token = location.hash.slice(1);
    if (!token || document.getElementById(token)) return;
    history.replaceState(null, "", location.pathname);
    const whole = /^[\w-]{43}$/.test(token);
    field.value = whole ? token : "";
    show(whole ? "token" : "part");
    if (whole) field.form.querySelector("[type=submit]").focus();
  };

  // A second link may be opened in the same tab, which loads nothing.
  addEventListener("hashchange", read);
  // The token does not stay behind when the person goes on, nor come back with the Back button.
  addEventListener("pagehide", () => {
    field.value = "";
    show("nothing");
  });
  read();
})();
