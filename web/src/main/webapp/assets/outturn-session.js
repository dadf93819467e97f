// Warns two minutes before the session ends, in every open tab, and offers to stay signed in.

const WARNING_SECONDS = 120;
const LAST_REQUEST = "outturn:last-request";
const SPOKEN_AT = new Set([120, 60, 30, 10]);

const words = (seconds) => {
  if (seconds < 60) {
    return `${seconds} seconds`;
  }
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
};

function buildDialog() {
  const dialog = document.createElement("dialog");
  dialog.className = "outturn-dialog";
  dialog.setAttribute("aria-labelledby", "outturn-session-title");
  dialog.setAttribute("aria-describedby", "outturn-session-text");

  const title = document.createElement("h2");
  title.className = "govuk-heading-m";
  title.id = "outturn-session-title";
  title.textContent = "You are about to be signed out";

  const text = document.createElement("p");
  text.className = "govuk-body";
  text.id = "outturn-session-text";

  const spoken = document.createElement("p");
  spoken.className = "govuk-visually-hidden";
  spoken.setAttribute("aria-live", "assertive");

  const stay = document.createElement("button");
  stay.type = "button";
  stay.className = "govuk-button";
  stay.textContent = "Stay signed in";

  dialog.append(title, text, spoken, stay);
  document.body.append(dialog);
  return { dialog, text, spoken, stay };
}

const noteRequest = () => localStorage.setItem(LAST_REQUEST, String(Date.now()));

// Any page answers a live session; an ended one is sent to the sign-in page.
async function touchSession() {
  const answer = await fetch("/", { credentials: "same-origin", cache: "no-store" });
  return answer.ok && new URL(answer.url).pathname !== "/sign-in";
}

// The server sends whoever is signed out to sign in, and back to this page.
const signInAgain = () => location.assign(location.pathname + location.search);

export function warnBeforeSessionEnds(idleSeconds) {
  if (!(idleSeconds > 0)) {
    return;
  }
  noteRequest();
  const warnAt = Math.min(WARNING_SECONDS, Math.floor(idleSeconds / 2));
  const { dialog, text, spoken, stay } = buildDialog();

  const tick = () => {
    const last = Number(localStorage.getItem(LAST_REQUEST) ?? Date.now());
    const left = Math.round(idleSeconds - (Date.now() - last) / 1000);
    if (left <= 0) {
      clearInterval(timer);
      signInAgain();
    } else if (left <= warnAt) {
      text.textContent = `You have not used Outturn for a while. We will sign you out in ${words(left)}. What you typed on this page stays in this tab.`;
      if (!dialog.open) {
        dialog.showModal();
      }
      if (SPOKEN_AT.has(left)) {
        spoken.textContent = `We will sign you out in ${words(left)}`;
      }
    } else if (dialog.open) {
      dialog.close();
    }
  };
  const timer = setInterval(tick, 1000);

  const staySignedIn = async () => {
    try {
      if (await touchSession()) {
        noteRequest();
        dialog.close();
      } else {
        signInAgain();
      }
    } catch {
      text.textContent = "We could not reach Outturn. Check your connection and try again.";
    }
  };
  stay.addEventListener("click", staySignedIn);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    staySignedIn();
  });
}
