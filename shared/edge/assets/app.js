// What makes a step easier. Each works without it.
//
//   data-once on a form                a second press does not send it again
//   data-countdown="45"                shows data-text with "{wait}" filled in, then data-ready,
//                                      and meanwhile disables what has data-waits
//   data-shows="field-id" on a button  shows and hides that password; data-show and data-hide are its two words
"use strict";
(() => {
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

  all("form[data-once]", (form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
    // Whoever comes back to the page may send it anew.
    addEventListener("pageshow", () => delete form.dataset.sent);
  });

  all("[data-countdown]", (place) => {
    const end = performance.now() + Number(place.dataset.countdown) * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      all("[data-waits]", (button) => (button.disabled = left > 0));
      if (left > 0) {
        const wait = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
        place.textContent = place.dataset.text.replace("{wait}", wait);
        setTimeout(tick, 500);
      } else {
        place.setAttribute("role", "status");
        place.textContent = place.dataset.ready;
      }
    };
    tick();
  });

  all("[data-shows]", (button) => {
    const field = document.getElementById(button.dataset.shows);
    const show = (shown) => {
      field.type = shown ? "text" : "password";
      button.textContent = shown ? button.dataset.hide : button.dataset.show;
    };
    button.hidden = false;
    button.addEventListener("click", () => show(field.type === "password"));
    // Browsers remember what stands in a text field.
    field.form.addEventListener("submit", () => show(false));
  });
})();
