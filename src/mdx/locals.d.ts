declare namespace App {
  /** What a page tells the components of the texts on it, which it cannot hand anything to. */
  interface Locals {
    /** Tag of the page's language. */
    language: string;
  }
}
