/// The linkage in the demonstration (実演の照合).
@NullMarked
package dev.todoke.linkage.demo;

import org.jspecify.annotations.NullMarked;
