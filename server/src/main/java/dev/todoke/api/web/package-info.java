/// The door of the interface for hospital systems, and the page of its tokens (システム連携の入口).
@NullMarked
package dev.todoke.api.web;

import org.jspecify.annotations.NullMarked;
