/// Tests of notices (事務連絡の試験).
@NullMarked
package dev.todoke.notice;

import org.jspecify.annotations.NullMarked;
