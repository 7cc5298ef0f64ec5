/* Calls that this project does not make; including this file makes them unbuildable. */
#ifndef KB_BASE_BANNED_H
#define KB_BASE_BANNED_H
#undef alloca
#ifdef __GNUC__
#pragma GCC poison strcpy strcat sprintf vsprintf gets strtok strncpy strncat atoi atol atof
#pragma GCC poison alloca gmtime localtime ctime asctime system popen
#endif
#endif
