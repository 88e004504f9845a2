/// Stage 40 of the demonstration: the deaths of the synthetic prefectures (実演: 死亡情報).
@NullMarked
package dev.todoke.vitalstatus.demo;

import org.jspecify.annotations.NullMarked;
