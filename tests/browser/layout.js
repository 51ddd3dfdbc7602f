// What somebody with a small screen, large letters or an unsteady hand stumbles over: a list, empty if nothing.
(() => {
  const faults = [];
  const root = document.documentElement;
  const name = (element) => element.cloneNode(false).outerHTML.slice(0, 120);
  const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());

  if (root.scrollWidth > root.clientWidth) {
    const wide = all("body *").filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > root.clientWidth + 0.5 || box.left < -0.5;
    });
    faults.push(`scrolls sideways, ${root.scrollWidth} in ${root.clientWidth}: ${wide.slice(-3).map(name).join(" ")}`);
  }

  // A link within a sentence is as high as its line.
  const inSentence = (element) =>
    element.matches("a") && getComputedStyle(element).display === "inline" &&
    element.parentElement.textContent.trim() !== element.textContent.trim();
  for (const target of all("a[href], button, input:not([type=hidden]), textarea, select, summary")) {
    if (inSentence(target)) continue;
    const boxes = [target, ...(target.labels ?? [])].map((element) => element.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    if (width < 24 || height < 24) faults.push(`smaller than 24x24: ${name(target)}`);
  }

  for (const element of all("body *:not(input, textarea, select)")) {
    const style = getComputedStyle(element);
    const cut = (overflow, inner, outer) => ["hidden", "clip"].includes(overflow) && inner > outer + 1;
    if (element.clientWidth > 1 && (cut(style.overflowX, element.scrollWidth, element.clientWidth) ||
        cut(style.overflowY, element.scrollHeight, element.clientHeight))) {
      faults.push(`words are cut off: ${name(element)}`);
    }
  }
  return faults;
})()
