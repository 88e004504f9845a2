/// Tests of the pages of help (利用の案内の画面の試験).
@NullMarked
package dev.todoke.guidance.web;

import org.jspecify.annotations.NullMarked;
