/// Page R-12: trials, closings, differences (年次確定).
@NullMarked
package dev.todoke.closing.web;

import org.jspecify.annotations.NullMarked;
