// Keeps what somebody typed, in this tab only, until the server has taken it: a session that runs
// out costs no text. Passwords and files are never kept; signing out forgets everything.

const PREFIX = "outturn:typed:";
const SIGN_IN = "/sign-in";
const KEPT_TYPES = new Set(["text", "textarea", "select-one", "radio", "checkbox", "number", "email", "search", "tel", "url"]);

const keyOf = (form, user) => {
  const action = new URL(form.getAttribute("action") ?? "", location.href).pathname;
  return `${PREFIX}${user}:${location.pathname}:${action}`;
};

const fieldsOf = (form) =>
  [...form.elements].filter((field) => field.name && KEPT_TYPES.has(field.type) && field.autocomplete !== "off");

const isChoice = (field) => field.type === "radio" || field.type === "checkbox";

const defaultOf = (field) => {
  if (isChoice(field)) {
    return field.defaultChecked;
  }
  return field.type === "select-one"
    ? ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value
    : field.defaultValue;
};

const valueOf = (field) => (isChoice(field) ? field.checked : field.value);

const entries = () =>
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => [key, JSON.parse(sessionStorage.getItem(key))]);

const write = (key, fields, sent) => sessionStorage.setItem(key, JSON.stringify({ fields, sent }));

function forgetAll() {
  entries().forEach(([key]) => sessionStorage.removeItem(key));
}

// Somebody else has signed in here: what the one before typed is not theirs to find.
function forgetOthers(user) {
  entries()
    .filter(([key]) => user !== "" && !key.startsWith(`${PREFIX}${user}:`))
    .forEach(([key]) => sessionStorage.removeItem(key));
}

// What was sent and answered by anything but the sign-in page has arrived.
function settleSent() {
  const interrupted = location.pathname === SIGN_IN;
  for (const [key, { fields, sent }] of entries()) {
    if (sent && interrupted) {
      write(key, fields, false);
    } else if (sent) {
      sessionStorage.removeItem(key);
    }
  }
}

function changedFields(form) {
  return fieldsOf(form)
    .map((field, index) => ({ field, index }))
    .filter(({ field }) => valueOf(field) !== defaultOf(field))
    .map(({ field, index }) => ({ index, name: field.name, value: valueOf(field) }));
}

function putBack(form, kept) {
  const fields = fieldsOf(form);
  let count = 0;
  for (const { index, name, value } of kept) {
    const field = fields[index];
    if (field?.name !== name || valueOf(field) === value) {
      continue;
    }
    if (isChoice(field)) {
      field.checked = value;
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event(isChoice(field) ? "click" : "input", { bubbles: true }));
    count += 1;
  }
  return count;
}

function say(form) {
  const note = document.createElement("div");
  note.className = "govuk-inset-text";
  note.setAttribute("role", "status");
  note.textContent = "We have put back what you typed here before. It is not saved yet.";
  form.before(note);
}

function watch(form, key) {
  const keep = (sent) => {
    const fields = changedFields(form);
    if (fields.length > 0) {
      write(key, fields, sent);
    } else {
      sessionStorage.removeItem(key);
    }
  };
  form.addEventListener("input", () => keep(false));
  form.addEventListener("change", () => keep(false));
  form.addEventListener("submit", () => keep(true));
}

export function restoreTypedText(user) {
  forgetOthers(user);
  settleSent();
  document.querySelectorAll("[data-outturn-sign-out]").forEach((form) => form.addEventListener("submit", forgetAll));
  for (const form of document.querySelectorAll("form[data-outturn-keep]")) {
    const key = keyOf(form, user);
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (kept && putBack(form, kept.fields) > 0) {
      say(form);
    }
    watch(form, key);
  }
}
