@NullMarked
package dev.todoke.reporting.web;

import org.jspecify.annotations.NullMarked;
