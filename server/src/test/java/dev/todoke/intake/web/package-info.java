@NullMarked
package dev.todoke.intake.web;

import org.jspecify.annotations.NullMarked;
