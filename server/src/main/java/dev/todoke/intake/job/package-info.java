/// Reading and acceptance as jobs with progress (届出の読み取りと受理の処理).
@NullMarked
package dev.todoke.intake.job;

import org.jspecify.annotations.NullMarked;
