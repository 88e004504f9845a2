/// Circulars of a practice installation (練習用の事務連絡).
@NullMarked
package dev.todoke.notice.demo;

import org.jspecify.annotations.NullMarked;
