/// Tests of the same package (同じ名前の部分の試験).
@NullMarked
package dev.todoke.jobs.web;

import org.jspecify.annotations.NullMarked;
