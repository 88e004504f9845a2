/// What every page shares (画面の共通部分): the five faces, the layout, fields and their errors, lists, progress.
///
/// Read first: [dev.todoke.web.Face], [dev.todoke.web.FormErrors], [dev.todoke.web.NavigationItem].
/// How to make a page is told in `docs/pages.md`.
/// Never here: a word about notifications, persons or closings; those pages live in the `web` part of their own module.
@NullMarked
package dev.todoke.web;

import org.jspecify.annotations.NullMarked;
