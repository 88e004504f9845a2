/// Stages of the demonstration that put several modules together (実演の段階).
@NullMarked
package dev.todoke.workbench.demo;

import org.jspecify.annotations.NullMarked;
