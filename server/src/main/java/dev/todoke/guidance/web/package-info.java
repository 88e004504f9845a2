/// Pages of help at the portal (利用の案内の画面).
@NullMarked
package dev.todoke.guidance.web;

import org.jspecify.annotations.NullMarked;
