/// Page R-10: files of deaths, and what the deaths mean (死亡情報の取込と照合).
@NullMarked
package dev.todoke.vitalstatus.web;

import org.jspecify.annotations.NullMarked;
