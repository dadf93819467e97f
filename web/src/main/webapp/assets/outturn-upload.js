// Sends a file in the background, says how far it is, and shows the page that the server answers.

const ANNOUNCED_STEP = 25;

const NOT_TAKEN = "The file could not be taken. Nothing was changed. Reload this page and try again.";

function showAnswer(answer, xhr, start) {
  const content = answer.getElementById("page-content");
  if (!content) {
    return false;
  }
  document.title = answer.title;
  document.getElementById("page-content").replaceWith(document.adoptNode(content));
  if (xhr.responseURL && xhr.responseURL !== location.href) {
    history.pushState(null, "", xhr.responseURL);
    addEventListener("popstate", () => location.reload(), { once: true });
  }
  start(content);
  showUploadProgress(start, content);
  const focus = content.querySelector(".govuk-error-summary, .govuk-notification-banner, h1") ?? content;
  focus.setAttribute("tabindex", "-1");
  focus.focus();
  scrollTo(0, 0);
  return true;
}

function enhance(form, start) {
  const region = form.querySelector("[data-outturn-upload-progress]");
  const bar = region?.querySelector("progress");
  const status = region?.querySelector("[role=status]");
  if (!bar || !status) {
    return;
  }
  const buttons = form.querySelectorAll("button");
  let spoken = -1;

  const busy = (yes) => {
    buttons.forEach((button) => button.toggleAttribute("disabled", yes));
    form.setAttribute("aria-busy", String(yes));
  };
  const failed = (message) => {
    busy(false);
    bar.hidden = true;
    status.textContent = message;
  };
  const progress = ({ lengthComputable, loaded, total }) => {
    if (!lengthComputable) {
      return;
    }
    const percent = Math.floor((loaded / total) * 100);
    bar.value = percent;
    const step = Math.floor(percent / ANNOUNCED_STEP);
    if (step > spoken) {
      spoken = step;
      status.textContent = percent < 100 ? `Uploading: ${percent}%` : "Uploaded. We are checking the file.";
    }
  };

  form.addEventListener("submit", (event) => {
    const chosen = [...form.querySelectorAll("input[type=file]")].some((field) => field.files.length > 0);
    if (!chosen) {
      return;
    }
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    const xhr = new XMLHttpRequest();
    xhr.open("POST", form.action);
    xhr.upload.addEventListener("progress", progress);
    xhr.addEventListener("load", () => {
      const answer = new DOMParser().parseFromString(xhr.responseText, "text/html");
      if (!showAnswer(answer, xhr, start)) {
        // A plain page of the container, such as the one for a file that is too large.
        failed(answer.querySelector("main p")?.textContent ?? NOT_TAKEN);
      }
    });
    xhr.addEventListener("error", () => failed("The upload was cut off. Nothing was changed. Try again."));
    region.hidden = false;
    bar.hidden = false;
    bar.value = 0;
    spoken = -1;
    busy(true);
    xhr.send(data);
  });
}

export function showUploadProgress(start, scope = document) {
  scope.querySelectorAll("form[data-outturn-upload]").forEach((form) => enhance(form, start));
}
