/// Tests of the pages of notices (事務連絡の画面の試験).
@NullMarked
package dev.todoke.notice.web;

import org.jspecify.annotations.NullMarked;
