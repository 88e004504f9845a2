/// What the stages of the demonstration brought (実演の結果).
@NullMarked
package dev.todoke.demo.store;

import org.jspecify.annotations.NullMarked;
