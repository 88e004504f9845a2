package dev.todoke.jobs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of the work of every day (毎日の仕事の設定の読み込み).
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DailySettings.class)
class JobsConfiguration {}
