// Improves pages that already work without it. Each part is a module of its own.
import { restoreTypedText } from "./outturn-keep.js";
import { warnBeforeSessionEnds } from "./outturn-session.js";
import { showUploadProgress } from "./outturn-upload.js";

const { body } = document;
// The Design System shows its scripted states only once this class is there.
body.classList.add("js-enabled", "govuk-frontend-supported");

const govuk = await import(body.dataset.govukFrontend);

govuk.initAll();
restoreTypedText(body.dataset.user ?? "");
warnBeforeSessionEnds(Number(body.dataset.idleSeconds ?? 0));
showUploadProgress((scope) => govuk.initAll({ scope }));
