/** The style of the card. It stands in the card's own shadow root, where no rule of the page reaches. */
export const CARD_STYLE = `
  /* Inside a shadow root, an important rule wins over whatever the page says of the host. */
  :host {
    all: initial !important;
    color-scheme: light dark !important;
    position: fixed !important;
    inset: 0 !important;
    width: auto !important;
    height: auto !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    background: none !important;
    display: block !important;
    /* Only the card takes clicks, not the layer that it stands in. */
    pointer-events: none !important;
  }
  :host::before, :host::after { content: none !important; }
  * { box-sizing: border-box; margin: 0; padding: 0; }
  .card {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    width: max-content;
    max-width: min(330px, calc(100vw - 16px));
    max-height: calc(100vh - 16px);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding: 12px;
    padding: 12px 14px;
    border: 1px solid light-dark(#d6d6d1, #45484e);
    border-radius: 10px;
    background: light-dark(#fff, #1d1e21);
    color: light-dark(#1b1d21, #ecebe7);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    font: 13px / 1.45 system-ui, sans-serif;
    text-align: start;
    pointer-events: auto;
    outline: none;
  }
  .card:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid light-dark(#1f5fbf, #8ab4f8); outline-offset: 1px; }
  header { display: flex; align-items: start; gap: 12px; }
  h2 { flex: 1; font-size: 13px; font-weight: 600; }
  .marked {
    text-decoration: underline var(--on-record-line) rgb(var(--on-record-colour));
    text-decoration-skip-ink: none;
    text-underline-offset: 0.18em;
  }
  .words { margin-top: 6px; font-size: 14px; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 3px 12px; margin-top: 8px; }
  dt, .missing, .text, details { color: light-dark(#5c6068, #a7aab1); }
  dd { overflow-wrap: anywhere; }
  .text, details { margin-top: 8px; }
  summary { width: fit-content; cursor: pointer; }
  footer { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
  button {
    padding: 4px 10px;
    border: 1px solid light-dark(#85888f, #8b8e95);
    border-radius: 7px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover { background: light-dark(#f5f5f3, #292b2f); }
  .close { margin: -5px -7px 0 0; padding: 0 7px; border-color: transparent; font-size: 18px; line-height: 24px; }
  :dir(rtl) > .close { margin: -5px 0 0 -7px; }
  @media (forced-colors: active) { .close { border-color: ButtonText; } }
`;
