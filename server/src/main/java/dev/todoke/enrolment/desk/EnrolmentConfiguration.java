package dev.todoke.enrolment.desk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Reads the settings of applications for online use (利用申請の設定の読み込み).
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrolmentSettings.class)
class EnrolmentConfiguration {}
