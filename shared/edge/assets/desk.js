// The reviewers' desk. Its views are made by the server and asked for with the reviewer's token, which this tab keeps.
//
//   #token=…            the token, as the sign-in hands it over; it leaves the address bar at once
//   #/open?…            the queue of claims that stand like this; what follows is the filter
//   #/claims/clm_…      one claim
//
//   data-says           what is announced once a view is there
//   data-filter         the form that chooses what the queue shows
//   data-decide         the form of a decision; data-means of a choice says what it will do, in a dialog that asks
//   data-again          shows the view anew
//   data-leave          signs out
"use strict";
(() => {
  const KEPT = "regain-desk-token";
  const main = document.getElementById("main");
  const desk = document.getElementById("desk");
  const words = desk.dataset;
  const title = document.title;
  const door = [...main.children];
  const [form, template] = ["form", "template"].map((part) => desk.querySelector(part));
  const [field, fault] = ["input", ".fault"].map((part) => form.querySelector(part));
  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  const view = document.createElement("div");
  main.prepend(status);
  main.append(view);

  // What was written and not sent yet, by claim: it outlives a claim that has changed meanwhile, and a new sign-in.
  const drafts = new Map();
  let asked = new AbortController();
  // The last decision that was sent from this view: sent again as it is, it is the same one.
  let sent = {};
  let isSending = false;

  // Announces something, which shows only if it is not on the page anyway.
  const says = (text, isShown = false) => {
    status.textContent = text;
    status.className = isShown ? "note good" : "unseen";
  };

  const opens = (isOpen) => {
    for (const part of door) part.hidden = isOpen;
    view.hidden = !isOpen;
  };

  const asksToken = (why) => {
    asked.abort();
    sessionStorage.removeItem(KEPT);
    main.ariaBusy = "false";
    view.replaceChildren();
    opens(false);
    form.hidden = false;
    document.title = title;
    says("");
    fault.textContent = why;
    fault.hidden = !why;
    field.ariaInvalid = why ? "true" : null;
    if (why) field.focus();
  };

  // What the server says, or nothing if it does not know the token any more.
  const calls = async (path, options) => {
    const headers = {
      ...options.headers,
      "accept-language": document.documentElement.lang,
      authorization: `Bearer ${sessionStorage.getItem(KEPT)}`,
    };
    const reply = await fetch(path, { ...options, headers, cache: "no-store", credentials: "omit" });
    if (reply.ok) return { reply };
    const problem = await reply.json().catch(() => ({}));
    // The gateway itself refuses a token without the scope; such a reply is no problem of ours and has no code.
    if (reply.status === 401 || (reply.status === 403 && !problem.code)) {
      asksToken(words.refused);
      return null;
    }
    return { status: reply.status, title: problem.title ?? words.failed, detail: problem.detail ?? words.failedDetail };
  };

  const failed = { title: words.failed, detail: words.failedDetail };

  const shows = (parts, said) => {
    view.replaceChildren(...parts);
    opens(true);
    main.ariaBusy = "false";
    sent = {};
    const heading = view.querySelector("h1");
    document.title = heading.dataset.title;
    says(said ?? view.querySelector("[data-says]")?.textContent ?? "", !!said);
    const decision = view.querySelector("[data-decide]");
    const draft = decision && drafts.get(decision.dataset.claim);
    for (const [name, value] of draft ?? []) {
      // What could be chosen may have changed.
      for (const choice of decision.querySelectorAll("[name=decision]")) choice.checked ||= name === "decision" && choice.value === value;
      if (name !== "decision") decision.elements[name].value = value;
    }
    scrollTo(0, 0);
    heading.focus();
  };

  const showsProblem = ({ title, detail }) => {
    const parts = template.content.cloneNode(true);
    const heading = parts.querySelector("h1");
    heading.textContent = title;
    heading.dataset.title = heading.dataset.title.replace("{title}", title);
    parts.querySelector("p").textContent = detail;
    shows(parts.children);
  };

  const loads = async (place, said) => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const [path, query] = place.split("?");
    const [, claim] = path.match(/^claims\/(.*)$/) ?? [];
    const url = claim
      ? `/v1/support/desk/${encodeURIComponent(claim)}`
      : `/v1/support/desk?${new URLSearchParams([["state", path], ...new URLSearchParams(query)])}`;
    main.ariaBusy = "true";
    says(said ?? words.loading, !!said);
    try {
      const answer = await calls(url, { signal });
      if (!answer) return;
      if (!answer.reply) return showsProblem(answer);
      const html = await answer.reply.text();
      if (!signal.aborted) shows(new DOMParser().parseFromString(html, "text/html").body.children, said);
    } catch {
      if (!signal.aborted) showsProblem(failed);
    }
  };

  const goes = (said) => {
    const token = new URLSearchParams(location.hash.slice(1)).get("token");
    if (token) {
      sessionStorage.setItem(KEPT, token);
      history.replaceState(null, "", `${location.pathname}#/open`);
    }
    if (!sessionStorage.getItem(KEPT)) return asksToken("");
    const [, place] = location.hash.match(/^#\/(.+)$/) ?? [];
    loads(place ?? "open", said);
  };

  const leaves = () => {
    drafts.clear();
    history.replaceState(null, "", location.pathname);
    asksToken("");
    says(words.left, true);
    field.focus();
  };

  // Says at a field what is wrong with it, and leads there.
  const faults = (field, isWrong) => {
    document.getElementById(field.getAttribute("aria-describedby").split(" ").pop()).hidden = !isWrong;
    field.ariaInvalid = isWrong ? "true" : null;
    if (isWrong) field.focus();
    return isWrong;
  };

  const confirms = (form) => {
    const { message } = form.elements;
    const first = form.querySelector("[name=decision]");
    const choice = form.querySelector("[name=decision]:checked");
    form.querySelector("[data-problem]").hidden = true;
    if (faults(first, !choice)) return;
    if (faults(message, choice.value !== "approve" && !message.value.trim())) return;
    const dialog = view.querySelector("dialog");
    dialog.querySelector("p").textContent = choice.dataset.means;
    dialog.querySelector("[data-confirm]").textContent = choice.dataset.yes;
    dialog.showModal();
    // Not on its first button: who presses Enter twice has not read it.
    dialog.querySelector("h2").focus();
  };

  const sends = async (form) => {
    if (isSending) return;
    isSending = true;
    const { claim, version } = form.dataset;
    const choice = form.querySelector("[name=decision]:checked");
    const written = ["message", "note"].map((name) => [name, form.elements[name].value.trim()]);
    const body = JSON.stringify({ decision: choice.value, ...Object.fromEntries(written.filter(([, text]) => text)) });
    if (sent.body !== body) sent = { body, key: crypto.randomUUID() };
    const headers = {
      "content-type": "application/json",
      "if-match": `"${version}"`,
      "idempotency-key": sent.key,
    };
    says(words.loading);
    const path = `/v1/support/claims/${claim}/decision`;
    const answer = await calls(path, { method: "POST", body, headers }).catch(() => failed);
    isSending = false;
    if (!answer) return;
    if (answer.reply) {
      drafts.delete(claim);
      return goes(choice.dataset.done);
    }
    says("");
    const problem = form.querySelector("[data-problem]");
    const [name, detail] = problem.querySelectorAll("p");
    name.firstChild.textContent = answer.title;
    detail.textContent = answer.detail;
    problem.querySelector("[data-stale]").hidden = ![409, 412].includes(answer.status);
    problem.hidden = false;
    problem.focus();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const token = field.value.trim();
    if (!token) return asksToken(words.missing);
    field.value = "";
    sessionStorage.setItem(KEPT, token);
    goes();
  });

  view.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (form.matches("[data-decide]")) return confirms(form);
    const chosen = new URLSearchParams(new FormData(form));
    const state = chosen.get("state");
    chosen.delete("state");
    const hash = `#/${state}?${chosen}`;
    if (hash === location.hash) goes();
    else location.hash = hash;
  });

  view.addEventListener("input", (event) => {
    const { form } = event.target;
    if (form?.matches("[data-decide]")) drafts.set(form.dataset.claim, [...new FormData(form)]);
  });

  view.addEventListener("click", (event) => {
    const pressed = (what) => event.target.closest(`[data-${what}]`);
    if (pressed("leave")) leaves();
    if (pressed("again")) goes();
    if (pressed("cancel") || pressed("confirm")) view.querySelector("dialog").close();
    if (pressed("confirm")) sends(view.querySelector("[data-decide]"));
  });

  // The link that skips to the content leads nowhere else.
  addEventListener("hashchange", () => {
    if (/^(#\/.*|#token=.*|)$/.test(location.hash)) goes();
  });
  goes();
})();
