/**
 * Text has a contrast of 4.5 to 1 or more on its ground, lines that mean something 3 to 1, in both schemes. Where the
 * reader forces colours, the system's own stand in for those of the picture.
 */
export const colours = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f6f7f9; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --edge: #818b98; --link: #0550ae; --focus: #0550ae;
  --good: #116329; --good-ground: #dafbe1; --wait: #7d4e00; --wait-ground: #fff8e5; --bad: #a40e26; --bad-ground: #ffebe9;
  --plain: #424a53; --plain-ground: #eaeef2; --work: #3a6ea5; --person: #b7791f; --restart: #6e5aa8; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --panel: #161b22; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --edge: #7d8590; --link: #79b8ff; --focus: #79b8ff;
  --good: #7ee787; --good-ground: #12261e; --wait: #f2cc60; --wait-ground: #272115; --bad: #ffa198; --bad-ground: #301a1f;
  --plain: #c9d1d9; --plain-ground: #21262d; --work: #6ea8e0; --person: #e3b341; --restart: #b8a6ee; } }
@media (forced-colors: active) { :root {
  --ground: Canvas; --text: CanvasText; --quiet: CanvasText; --line: CanvasText; --edge: ButtonBorder; --focus: Highlight; --link: LinkText;
  --good: CanvasText; --wait: CanvasText; --bad: CanvasText; --bad-ground: Canvas; --work: GrayText; --person: LinkText; --restart: VisitedText; }
  .tools button[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
