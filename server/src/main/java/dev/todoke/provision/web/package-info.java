/// Pages of applicants, office and registry room about the provision of data (提供の画面).
///
/// Read first: [dev.todoke.provision.web.DraftController], [dev.todoke.provision.web.FormalCheckController],
/// [dev.todoke.provision.web.ExtractionController]. Never here: a decision; pages show what a desk answered.
@NullMarked
package dev.todoke.provision.web;

import org.jspecify.annotations.NullMarked;
