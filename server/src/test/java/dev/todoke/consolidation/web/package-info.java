/// Tests.
@NullMarked
package dev.todoke.consolidation.web;

import org.jspecify.annotations.NullMarked;
