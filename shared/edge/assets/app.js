// What makes a page easier. Everything but opening a link works without it.
//
//   a form                             is sent once, and again by itself if the connection fails
//   data-countdown="45"                shows data-text with "{wait}" filled in, then data-ready,
//                                      and meanwhile disables what has data-waits
//   data-shows="field-id" on a button  shows and hides that password; data-show and data-hide are its two words
//   data-strength="/path" on a field   asks there how hard its password is to guess; a <meter> and data-says show it
//   data-token on a field              takes the token of a link; see below
"use strict";
(() => {
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const words = document.body.dataset;

  const post = async (path, body, seconds, patience = new AbortController()) => {
    const timer = setTimeout(() => patience.abort(), seconds * 1000);
    try {
      return await fetch(path, { method: "POST", body, headers: { accept: "application/json" }, signal: patience.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  // Every form carries a key, so that however often it is sent it acts once. What cannot be sent now is sent later.
  const send = async (form, button, status) => {
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    for (let pause = 1; ; pause = Math.min(pause * 2, 30)) {
      try {
        const reply = await post(form.action, body, 30);
        const next = reply.headers.get("location");
        if (reply.status === 204 && next) return location.assign(next);
        break;
      } catch {
        status.textContent = navigator.onLine ? words.retrying : words.offline;
        await new Promise((go) => {
          setTimeout(go, pause * 1000);
          addEventListener("online", go, { once: true });
        });
      }
    }
    // The reply is a page, which the browser has to get itself.
    if (button?.name) {
      const { name, value } = button;
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
    form.submit();
  };

  all("form", (form) => {
    const status = form.appendChild(document.createElement("p"));
    status.className = "hint";
    status.setAttribute("role", "status");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (form.dataset.sent) return;
      form.dataset.sent = "yes";
      status.textContent = words.sending;
      send(form, event.submitter, status);
    });
    // Whoever comes back to the page may send it anew.
    addEventListener("pageshow", () => {
      delete form.dataset.sent;
      status.textContent = "";
    });
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

  all("[data-strength]", (field) => {
    const [meter, says] = ["meter", "[data-says]"].map((part) => field.form.querySelector(part));
    let asked = new AbortController();
    const judge = async () => {
      const typed = field.value;
      asked = new AbortController();
      const body = new URLSearchParams({ new_password: typed });
      const reply = typed && (await post(field.dataset.strength, body, 10, asked).catch(() => null));
      // Meanwhile it may be another one.
      if (typed !== field.value) return;
      const judged = reply?.status === 200 ? await reply.json() : null;
      meter.hidden = !judged;
      meter.value = judged ? judged.score + 1 : 0;
      says.textContent = judged ? judged.says.join(" ") : "";
    };
    let timer;
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(judge, 400);
    });
    // Once it is sent, there is nobody left to ask.
    field.form.addEventListener("submit", () => {
      clearTimeout(timer);
      asked.abort();
    });
  });

  // A code is found in whatever is pasted, wherever that is.
  const code = document.querySelector("[autocomplete=one-time-code]");
  if (code) {
    const enter = (digits) => {
      code.value = digits;
      code.form.querySelector("[type=submit]").focus();
    };
    document.addEventListener("paste", (event) => {
      if (event.target !== code && event.target.matches("input, textarea")) return;
      const [, found] = event.clipboardData.getData("text").match(/(?:^|\D)(\d{4}[\s-]?\d{4})(?!\d)/) ?? [];
      if (!found) return;
      event.preventDefault();
      enter(found);
    });
    // The phone offers the code of a text message that is bound to this site (WebOTP).
    if ("OTPCredential" in window) {
      const stop = new AbortController();
      code.form.addEventListener("submit", () => stop.abort());
      navigator.credentials
        .get({ otp: { transport: ["sms"] }, signal: stop.signal })
        .then((received) => enter(received.code))
        .catch(() => {});
    }
  }

  // A link carries its token behind the "#", where no server, log or mail scanner sees it. This moves it into the form
  // and out of the address bar. Nothing is sent until the person says so.
  //
  //   data-token            the field that takes the token, of a claim after its number
  //   data-with="token"     shown once there is one           (hidden in the page)
  //   data-with="nothing"   shown as long as there is none    (the ways without this script)
  //   data-with="part"      shown when the link was cut off   (hidden in the page)
  all("[data-token]", (field) => {
    const show = (what) =>
      all("[data-with]", (part) => {
        const { with: when } = part.dataset;
        part.hidden = when !== what && !(when === "nothing" && what === "part");
      });
    const read = () => {
      const token = location.hash.slice(1);
      if (!token || document.getElementById(token)) return;
      history.replaceState(null, "", location.pathname);
      const whole = /^(clm_[0-9a-z]{32}\.)?[\w-]{43}$/.test(token);
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
  });
})();
