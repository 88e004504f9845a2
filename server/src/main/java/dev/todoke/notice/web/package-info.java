/// Circulars on screens (事務連絡の画面).
@NullMarked
package dev.todoke.notice.web;

import org.jspecify.annotations.NullMarked;
