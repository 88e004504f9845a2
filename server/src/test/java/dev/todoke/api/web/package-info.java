/// Tests of the door of the interface and of its pages (システム連携の入口の試験).
@NullMarked
package dev.todoke.api.web;

import org.jspecify.annotations.NullMarked;
