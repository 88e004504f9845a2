/// Tests of the desks of the duty to notify (届出義務の試験).
@NullMarked
package dev.todoke.duty.desk;

import org.jspecify.annotations.NullMarked;
