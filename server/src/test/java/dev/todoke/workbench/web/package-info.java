/// Tests.
@NullMarked
package dev.todoke.workbench.web;

import org.jspecify.annotations.NullMarked;
