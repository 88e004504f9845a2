/// Tests of the pages (inquiry の画面の試験).
@NullMarked
package dev.todoke.inquiry.web;

import org.jspecify.annotations.NullMarked;
