/// Tests.
@NullMarked
package dev.todoke.closing.web;

import org.jspecify.annotations.NullMarked;
