import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useErrorText } from '../../app/errorText'
import { createShaping, type Shaping } from './shaping'
import { useTimelineTexts } from './useTimelineTexts'

/** Moving, resizing, copying, cutting and settling, for whatever offers it: pointer, keys, menu or palette. */
export function useShaping(): Shaping {
  const queryClient = useQueryClient()
  const texts = useTimelineTexts()
  const errorText = useErrorText()
  return useMemo(() => createShaping(queryClient, texts, errorText), [queryClient, texts, errorText])
}
