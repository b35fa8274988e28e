@echo off
rem Starts Retinue: without arguments the desktop, with arguments a command.
rem Needs Java 25 or newer, and looks for it in RETINUE_JAVA, in JAVA_HOME, on the PATH,
rem and where JDKs are usually installed.
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=25"
set "JAVA="

if defined RETINUE_JAVA call :try "%RETINUE_JAVA%"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :try "%%~$PATH:J"
for %%M in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
    for /d %%D in ("%ProgramFiles%\%%~M\*") do call :try "%%~D\bin\java.exe"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~D\bin\java.exe"

if not defined JAVA (
    echo Retinue needs Java %NEEDED% or newer, and none was found. 1>&2
    echo Install a JDK %NEEDED% ^(such as Eclipse Temurin^), or set JAVA_HOME to where one is. 1>&2
    exit /b 3
)

rem A dump of the memory would hold the delegation's data in the clear, so there is none. Nothing is
rem ever made of serialised objects, and no XML document may name another.
rem RealWindowTest types, copies, pastes and drags texts and files so, in a window of a Linux desktop.
"%JAVA%" ^
    --enable-native-access=ALL-UNNAMED ^
    -XX:+UseSerialGC ^
    -XX:-HeapDumpOnOutOfMemoryError ^
    -XX:-CreateCoredumpOnCrash ^
    "-XX:ErrorFile=%LOCALAPPDATA%\Retinue\crash-%%p.log" ^
    "-Djdk.serialFilter=!*" ^
    -Djavax.xml.accessExternalDTD= ^
    -Djavax.xml.accessExternalSchema= ^
    -Djavax.xml.accessExternalStylesheet= ^
    -Djdk.xml.maxGeneralEntitySizeLimit=65536 ^
    -cp "%~dp0..\lib\*" org.retinue.Retinue %*
exit /b %ERRORLEVEL%

rem Takes the java if none was taken before and its JDK's release file says that it is new enough.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
if not exist "%~dp1..\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~dp1..\release") do (
    if "%%A"=="JAVA_VERSION" for /f "delims=.-+ " %%N in ("%%~B") do set "MAJOR=%%N"
)
if %MAJOR% GEQ %NEEDED% set "JAVA=%~1"
exit /b 0
