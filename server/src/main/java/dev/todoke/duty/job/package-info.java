/// Work of every day about the duty to notify (届出義務の毎日の仕事).
@NullMarked
package dev.todoke.duty.job;

import org.jspecify.annotations.NullMarked;
